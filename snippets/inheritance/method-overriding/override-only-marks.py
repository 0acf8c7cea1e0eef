# /// script
# requires-python = ">=3.12"
# ///
import typing


def misspelt(self):
    return "saved"


marked = typing.override(misspelt)


class Child:
    saev = marked


assert marked is misspelt
assert misspelt.__override__ is True
assert Child().saev() == "saved"
assert hasattr(object, "saev") is False
print("__override__:", Child.saev.__override__, Child().saev())
