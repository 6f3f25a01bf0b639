package org.cairn.workshops;

/** Nobody sits here with these keys: the workshop is over, or the seat was never taken. */
public class NotSeatedException extends RuntimeException {}
