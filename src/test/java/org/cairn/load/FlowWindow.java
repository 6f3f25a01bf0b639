package org.cairn.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One page in one window, as the client side of Vaadin Flow speaks of it with the server. */
public final class FlowWindow {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FlowBrowser browser;
    private final String address;
    private final String key;
    private final List<Integer> editors = new ArrayList<>();
    private final List<Integer> buttons = new ArrayList<>();
    private final Map<Integer, String> loaded = new LinkedHashMap<>();
    private final Map<Integer, String> versions = new LinkedHashMap<>();
    private String firstPage = "";
    private int seen;
    private int sent;
    private long sequence = System.currentTimeMillis();

    private FlowWindow(FlowBrowser browser, JsonNode config) {
        this.browser = browser;
        this.address = "?v-r=uidl&v-uiId=" + config.get("v-uiId").asInt();
        this.key = config.get("uidl").get("Vaadin-Security-Key").asString();
    }

    static FlowWindow open(FlowBrowser browser, String path) throws IOException, InterruptedException {
        browser.get(path);
        String init = browser.get("?v-r=init&location=" + FlowBrowser.encoded(path) + "&query=");
        FlowWindow window = new FlowWindow(browser, JSON.readTree(init).get("appConfig"));
        ObjectNode navigate = window.event(1, "ui-navigate");
        navigate.putObject("data")
                .put("route", "/" + path)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putObject("historyState")
                .put("idx", 0);
        window.read(window.call(navigate));
        return window;
    }

    /** What the server sent when the page was opened. */
    String firstPage() {
        return firstPage;
    }

    /** The fields for private words, from top to bottom, as the server numbers them. */
    public List<Integer> editors() {
        return List.copyOf(editors);
    }

    /** The first plain button of the page. */
    public int button() {
        return buttons.getFirst();
    }

    /** What stands in a field since the page was opened. */
    public String loaded(int editor) {
        return loaded.getOrDefault(editor, "");
    }

    /** Saves the words of a field; {@link IllegalStateException} when the server does not say that they are kept. */
    public void save(int editor, String words) throws IOException, InterruptedException {
        ObjectNode save = JSON.createObjectNode()
                .put("type", "publishedEventHandler")
                .put("node", editor)
                .put("templateEventMethodName", "save")
                .put("promise", 0);
        save.putArray("templateEventMethodArgs").add(words).add(++sequence).add(versions.get(editor));
        JsonNode answer = call(save);
        for (JsonNode execute : answer.path("execute")) {
            if (execute.get(1).path("at").asDouble() > 0) {
                versions.put(editor, execute.get(1).path("version").asString());
                return;
            }
        }
        throw new IllegalStateException("The server did not say that the words are kept.");
    }

    /** Clicks a component. */
    public JsonNode click(int node) throws IOException, InterruptedException {
        return call(event(node, "click"));
    }

    /** Says goodbye as a browser does whose page is left. */
    public void close() throws IOException, InterruptedException {
        ObjectNode message = message();
        message.put("UNLOAD", true);
        browser.post(address, JSON.writeValueAsString(message));
    }

    private ObjectNode event(int node, String name) {
        ObjectNode event =
                JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
        event.putObject("data");
        return event;
    }

    private synchronized JsonNode call(ObjectNode what) throws IOException, InterruptedException {
        ObjectNode message = message();
        ((ArrayNode) message.get("rpc")).add(what);
        String answer = browser.post(address, JSON.writeValueAsString(message));
        firstPage = firstPage.isEmpty() ? answer : firstPage;
        JsonNode json = JSON.readTree(answer.substring(answer.indexOf('{')));
        if (json.has("meta")) {
            throw new IllegalStateException("The session has ended.");
        }
        seen = json.get("syncId").asInt();
        sent = json.get("clientId").asInt();
        return json;
    }

    private ObjectNode message() {
        ObjectNode message = JSON.createObjectNode().put("csrfToken", key);
        message.putArray("rpc");
        return message.put("syncId", seen).put("clientId", sent);
    }

    private void read(JsonNode page) {
        for (JsonNode change : page.path("changes")) {
            if (change.path("key").asString("").equals("tag")) {
                switch (change.path("value").asString("")) {
                    case "cairn-editor" -> editors.add(change.get("node").asInt());
                    case "button" -> buttons.add(change.get("node").asInt());
                    default -> {}
                }
            }
        }
        for (JsonNode execute : page.path("execute")) {
            if (execute.get(0).asString("").equals("load")) {
                int editor = execute.get(execute.size() - 2).path("@v-node").asInt();
                loaded.put(editor, execute.get(1).asString());
                versions.put(editor, execute.get(2).asString());
            }
        }
    }
}
