package org.cairn.common;

/** One of the three components that mentoring holds together with equal weight (the holistic model). */
public enum HolisticComponent {
    /** Acquire and integrate new learning. */
    EDUCATION,
    /** Manage transitions. */
    PERSONAL_SUPPORT,
    /** Become a fulfilled and achieving practitioner. */
    PROFESSIONAL_DEVELOPMENT
}
