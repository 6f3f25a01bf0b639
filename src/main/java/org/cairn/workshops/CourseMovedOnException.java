package org.cairn.workshops;

/** The room has moved on since the page was shown on which this was pressed; nothing was done. */
public class CourseMovedOnException extends RuntimeException {}
