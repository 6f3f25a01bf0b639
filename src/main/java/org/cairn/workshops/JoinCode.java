package org.cairn.workshops;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What opens the door of one room: a word that can be called across it, and two digits. */
public record JoinCode(String value) {

    private static final Pattern CODE = Pattern.compile("([A-Z]{4,6})([1-9][0-9])");

    private static final List<String> WORDS = List.of(
                    ("ACORN ALDER AMBER ANCHOR APPLE APRON ARROW ASPEN BADGER BAKER BAMBOO BARLEY BASIN BASKET BEACH BEAVER BEECH BERRY"
                                    + " BIRCH BIRD BOAT BREAD BRIDGE BROOK BRUSH BUTTON CABIN CANAL CANDLE CANOE CARPET CASTLE CEDAR CHERRY"
                                    + " CLOUD CLOVER COAST COMET CORAL COTTON CRANE CREEK CROWN DAISY DINNER DRUM EAGLE EARTH FALCON FENCE"
                                    + " FERN FIELD FINCH FLUTE FOREST GARDEN GARNET GINGER GLOBE GOOSE GRAPE GRASS GUITAR HAZEL HEATH"
                                    + " HERON HONEY ISLAND IVORY JACKET JUNGLE KETTLE KITE LADDER LAGOON LAMP LARK LAUREL LEAF LEMON"
                                    + " LILAC LINEN LINNET MAGNET MAPLE MARBLE MEADOW MELON MIRROR MOON MOSS MUFFIN NEEDLE NORTH OLIVE ONION"
                                    + " ORANGE ORCHID OTTER OYSTER PADDLE PAPER PARROT PEACH PEAR PEBBLE PENCIL PEPPER PIANO PILLOW PLANET"
                                    + " PLUM POND POPLAR POPPY QUILT RABBIT RAVEN RIBBON RIVER ROBIN ROCKET SADDLE SAIL SALMON SCARF SHELL"
                                    + " SILVER SPARK SPOON SPRING SQUARE STONE SUMMER SWAN TEAPOT THYME TIMBER TOWER TRAIN TULIP TUNNEL"
                                    + " VALLEY VELVET VIOLET VIOLIN WAGON WALNUT WATER WHEAT WHEEL WILLOW WINDOW WINTER WREN YARROW")
                            .split(" "))
            .stream()
            .filter(word -> word.length() <= 6)
            .toList();

    public JoinCode {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException("A code is a word and two digits.");
        }
    }

    static JoinCode random(RandomGenerator random) {
        return new JoinCode(WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(10, 100));
    }

    /** However it was typed: small letters, blanks and dashes do not matter. Empty when it cannot be a code. */
    public static Optional<JoinCode> typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return CODE.matcher(plain).matches() ? Optional.of(new JoinCode(plain)) : Optional.empty();
    }

    /** As it is read aloud and shown: {@code KITE 47}. */
    public String spoken() {
        Matcher parts = CODE.matcher(value);
        return parts.matches() ? parts.group(1) + " " + parts.group(2) : value;
    }
}
