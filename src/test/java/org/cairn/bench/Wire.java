package org.cairn.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What goes over the line to a page: one request for each answer that does not come out of the browser's own cache, and
 * the bytes of the answers as they travel, heads included.
 */
final class Wire {

    private final CDPSession inspector;
    private final Map<String, String> asked = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();

    Wire(Page page) {
        inspector = page.context().newCDPSession(page);
        inspector.on("Network.requestWillBeSent", this::asked);
        inspector.on("Network.requestServedFromCache", event -> kept.add(id(event)));
        inspector.on("Network.responseReceived", this::answered);
        inspector.on(
                "Network.dataReceived",
                event -> add(event, event.get("encodedDataLength").getAsLong()));
        inspector.on(
                "Network.loadingFinished",
                event -> bytes.put(id(event), event.get("encodedDataLength").getAsLong()));
        inspector.on(
                "Network.webSocketCreated",
                event -> asked.put(id(event), event.get("url").getAsString()));
        inspector.on("Network.webSocketFrameReceived", event -> add(event, payload(event)));
        inspector.send("Network.enable");
    }

    /** Begins to count anew. */
    void clear() {
        asked.clear();
        bytes.clear();
        kept.clear();
    }

    int requests() {
        return (int) asked.keySet().stream().filter(this::travelled).count();
    }

    long bytes() {
        return bytes.entrySet().stream()
                .filter(each -> travelled(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Everything that was asked for, a line each. */
    String list() {
        StringBuilder lines = new StringBuilder();
        asked.forEach((id, address) -> {
            if (travelled(id)) {
                lines.append("%8d  %s%n".formatted(bytes.getOrDefault(id, 0L), address));
            }
        });
        return lines.toString();
    }

    private void asked(JsonObject event) {
        String address = event.getAsJsonObject("request").get("url").getAsString();
        if (address.startsWith("http")) {
            if (event.has("redirectResponse")) {
                asked.put(id(event) + " before", address);
            }
            asked.put(id(event), address);
        }
    }

    private void answered(JsonObject event) {
        if (event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
            kept.add(id(event));
        }
    }

    private void add(JsonObject event, long more) {
        bytes.merge(id(event), more, Long::sum);
    }

    private boolean travelled(String id) {
        return !kept.contains(id);
    }

    private static long payload(JsonObject event) {
        return event.getAsJsonObject("response")
                .get("payloadData")
                .getAsString()
                .length();
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
