import os

os.environ.pop("PAYMENT_KEY", None)


def start(read):
    events = []
    try:
        key = read("PAYMENT_KEY")
        events.append("ready")
        events.append("Bearer " + key)
    except (KeyError, TypeError) as error:
        events.append(type(error).__name__)
        events.append(error.args[0] == "PAYMENT_KEY")
    return events


assert start(os.environ.__getitem__) == ["KeyError", True]
assert start(os.environ.get) == ["ready", "TypeError", False]
print(start(os.environ.__getitem__))
