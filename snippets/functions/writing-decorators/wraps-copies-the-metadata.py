import functools


def bare(function):
    def wrapper():
        """Wrapper."""

    return wrapper


def wrapping(function):
    @functools.wraps(function)
    def wrapper():
        """Wrapper."""

    return wrapper


def greet() -> None:
    """Say hello."""


greet.tag = "polite"
greet.__module__ = "greetings"
names = ("__module__", "__name__", "__qualname__", "__doc__", "__annotations__")
shown_bare = [getattr(bare(greet), name) for name in names]
wrapped = wrapping(greet)
shown_wrapped = [getattr(wrapped, name) for name in names]

assert shown_bare == ["__main__", "wrapper", "bare.<locals>.wrapper", "Wrapper.", {}]
assert shown_wrapped == ["greetings", "greet", "greet", "Say hello.", {"return": None}]
assert wrapped.__dict__ == {"tag": "polite", "__wrapped__": greet}
print(shown_bare, shown_wrapped, sep="\n")
