package samples.house.vault;

import java.io.Serializable;

/** Keys that any session store would write down. */
@SuppressWarnings("serial")
public class SerializableKeyring implements Serializable {}
