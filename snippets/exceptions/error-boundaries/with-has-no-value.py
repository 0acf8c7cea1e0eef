from contextlib import suppress


def fallback(value, *contained):
    def decorate(function):
        def wrapper(*arguments):
            try:
                return function(*arguments)
            except contained:
                return value

        return wrapper

    return decorate


@fallback([], LookupError)
def feed(name):
    return {"sport": ["goal"]}[name]


assert [feed("sport"), feed("weather")] == [["goal"], []]
try:
    feed([])
    outcome = "contained"
except TypeError:
    outcome = "let through"
assert outcome == "let through"
with suppress(LookupError) as result:
    result = {}["sport"]
assert result is None
print(feed("weather"))
