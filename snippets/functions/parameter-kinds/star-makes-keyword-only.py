def connect(host, *, port):
    return host, port


def join(*parts, separator):
    return separator.join(parts)


def outcome_of(call):
    try:
        return call()
    except TypeError as error:
        return f"TypeError: {error}"


assert outcome_of(lambda: connect("db", 80)) == "TypeError: connect() takes 1 positional argument but 2 were given"
assert outcome_of(lambda: connect("db")) == "TypeError: connect() missing 1 required keyword-only argument: 'port'"
assert outcome_of(lambda: join("a", "b")) == "TypeError: join() missing 1 required keyword-only argument: 'separator'"
assert (connect("db", port=80), join("a", "b", separator="-")) == (("db", 80), "a-b")
print(outcome_of(lambda: connect("db")))
