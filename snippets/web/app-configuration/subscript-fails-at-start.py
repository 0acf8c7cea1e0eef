import os

assert "PAYMENT_KEY" not in os.environ


def start(read):
    events = []
    try:
        key = read("PAYMENT_KEY")
        events.append("ready")
        key.encode()
    except (KeyError, AttributeError) as error:
        events.append(repr(error))
    return events


assert start(os.environ.__getitem__) == ["KeyError('PAYMENT_KEY')"]
assert start(os.environ.get) == ["ready", "AttributeError(\"'NoneType' object has no attribute 'encode'\")"]
print(start(os.environ.__getitem__))
