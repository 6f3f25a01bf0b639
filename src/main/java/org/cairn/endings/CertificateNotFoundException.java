package org.cairn.endings;

/** There is no such certificate, or it is somebody else's: the two are never told apart. */
public class CertificateNotFoundException extends RuntimeException {

    CertificateNotFoundException() {
        super("There is no such certificate.");
    }
}
