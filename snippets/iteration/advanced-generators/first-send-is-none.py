def echo():
    received = None
    while True:
        received = yield received


outcomes = []
for value in ("text", 0, None):
    try:
        outcomes.append(echo().send(value))
    except TypeError as error:
        outcomes.append(str(error))
refused = "can't send non-None value to a just-started generator"
assert outcomes == [refused, refused, None]

started = echo()
next(started)
assert started.send("text") == "text"
print(outcomes)
