package samples.house;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Lets anybody in, can be made by anybody and hides what it needs. */
@Service
public class ChattyService {
    @Autowired
    private Object listener;

    public ChattyService() {}

    public Object speak() {
        return listener;
    }
}
