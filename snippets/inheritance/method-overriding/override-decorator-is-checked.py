# /// script
# requires-python = ">=3.12"
# ///
import typing


def raises():
    try:

        class Child:
            @typing.override
            def saev(self):
                pass

    except (TypeError, AttributeError):
        return True
    return Child.saev.__override__


assert raises() is not None
print(raises())
assert raises() is not True
