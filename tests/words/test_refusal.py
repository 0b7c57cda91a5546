"""Claims about words/refusal.py: why the system said no, in the reader's language."""

import errno
import os

import pytest

from components.model import Language
from components.words import speaking
from components.words.refusal import TOLD, reason

ID, EN = speaking(Language.ID), speaking(Language.EN)


@pytest.mark.parametrize("number", sorted(TOLD), ids=errno.errorcode.get)
def test_nothing_is_told_in_the_words_of_the_system(number):
    """
    Its own are English, whatever language is spoken.
    """
    refusal = OSError(number, os.strerror(number), "/somewhere")

    assert reason(refusal, ID) != reason(refusal, EN)
    assert os.strerror(number) not in reason(refusal, ID)


def test_what_nobody_thought_of_is_called_by_its_name():
    """
    That can be looked up, in every language.
    """
    assert reason(OSError(errno.ELOOP, "x"), ID) == "kode ELOOP"
    assert reason(OSError("x"), EN) == "code 0"
