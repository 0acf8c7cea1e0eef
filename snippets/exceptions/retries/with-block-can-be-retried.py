attempts, exits = [], []


class Retry:
    def __enter__(self):
        pass

    def __exit__(self, kind, error, trace):
        exits.append(kind)
        return True


with Retry():
    attempts.append("tried")
    raise OSError

assert (attempts[0], exits[0]) == ("tried", OSError)
print(attempts)
assert attempts == ["tried"] * 3
