package org.cairn.workshops;

/** No more seats in this room. */
public class RoomFullException extends RuntimeException {}
