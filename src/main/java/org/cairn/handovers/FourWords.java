package org.cairn.handovers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.resources.DictionaryUtil;
import org.cairn.vault.HandOverParties;
import org.cairn.vault.HandOverSeal;

/**
 * Four words that are the same at both ends of a hand-over, for two people to compare with their voices. They come from the
 * long list of the Electronic Frontier Foundation, which was made to be read out and understood.
 */
record FourWords(List<String> words) {

    static final List<String> LIST = DictionaryUtil.loadUnrankedDictionary(DictionaryUtil.eff_large).keySet().stream()
            .sorted()
            .toList();

    static FourWords of(HandOverParties parties, byte[] givingKey, byte[] takingKey) {
        int[] numbers = HandOverSeal.numbers(parties, givingKey, takingKey, LIST.size());
        return new FourWords(Arrays.stream(numbers).mapToObj(LIST::get).toList());
    }

    /** Whatever stands between the words, and whether they are in capitals. */
    boolean areTyped(String typed) {
        List<String> heard = Arrays.stream(
                        typed.strip().toLowerCase(Locale.ROOT).split("[^a-z-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return heard.equals(words);
    }
}
