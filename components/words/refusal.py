"""Refusal: why the system would not do something, in a reader's words instead of its own."""

import errno

from components.words import Words

# What befalls who builds or publishes; anything else is called by its number's name.
TOLD = {
    errno.EACCES: "locked",
    errno.EPERM: "locked",
    errno.EROFS: "readonly",
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.ENOENT: "missing",
    errno.ENOTDIR: "not_a_folder",
    errno.EISDIR: "a_folder",
    errno.EMFILE: "files",
    errno.ENFILE: "files",
    errno.ENAMETOOLONG: "name",
    errno.EIO: "disk",
}


def reason(refusal: OSError, say: Words) -> str:
    """Half a sentence, to stand behind a colon."""
    number = refusal.errno or 0
    if number in TOLD:
        return say(f"system.{TOLD[number]}")
    return say("system.other", code=errno.errorcode.get(number, str(number)))
