import os

started = []


def start():
    key = os.environ.get("PAYMENT_KEY")
    started.append("ready")
    return lambda: key.encode()


os.environ["PAYMENT_KEY"] = "s3cret"
assert start()() == b"s3cret"
del os.environ["PAYMENT_KEY"], started[:]
pay = start()
try:
    pay()
except AttributeError as error:
    started.append(str(error))
assert started == ["ready", "'NoneType' object has no attribute 'encode'"]
print(started)
assert "ready" not in started
