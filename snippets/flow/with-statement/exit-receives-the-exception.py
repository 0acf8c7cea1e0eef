received = []


class Manager:
    def __enter__(self):
        return None

    def __exit__(self, *arguments):
        received.append(arguments)


with Manager():
    pass
assert received == [(None, None, None)]

error = ValueError("bad input")
caught = []
try:
    with Manager():
        raise error
except ValueError as propagated:
    caught.append(propagated)

kind, value, traceback = received[1]
assert caught[0] is error
assert (kind, value, traceback) == (ValueError, error, error.__traceback__)
print(received[0], received[1][:2])
