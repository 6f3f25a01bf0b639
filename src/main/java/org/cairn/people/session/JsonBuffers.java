package org.cairn.people.session;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.util.RecyclerPool;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.node.POJONode;

/**
 * The buffers in which Vaadin reads requests and writes answers. They are kept for the next one, and in them whatever
 * went through them last, a note perhaps, for as long as the process lives: so they are dropped instead.
 */
final class JsonBuffers {

    private static final List<RecyclerPool<?>> POOLS = List.of(
            JacksonUtils.getMapper().tokenStreamFactory()._getRecyclerPool(),
            factoryOfNodes()._getRecyclerPool());

    private JsonBuffers() {}

    static void drop() {
        POOLS.forEach(RecyclerPool::clear);
    }

    /** What turns a tree into text when nobody says how: it tells a value that is being written. */
    private static TokenStreamFactory factoryOfNodes() {
        AtomicReference<TokenStreamFactory> factory = new AtomicReference<>();
        new POJONode(new JacksonSerializable() {
                    @Override
                    public void serialize(JsonGenerator json, SerializationContext context) {
                        factory.set(context.tokenStreamFactory());
                        json.writeNull();
                    }

                    @Override
                    public void serializeWithType(
                            JsonGenerator json, SerializationContext context, TypeSerializer types) {
                        serialize(json, context);
                    }
                })
                .toString();
        return factory.get();
    }
}
