log = []


class Session:
    def __enter__(self):
        log.append("set up")

    def __exit__(self, kind, error, traceback):
        log.append(("clean up", kind, error))


assert Session.__bases__ == (object,)
with Session():
    log.append("block")
assert log == ["set up", "block", ("clean up", None, None)]

log.clear()
failure = ValueError("bad row")
try:
    with Session():
        raise failure
except ValueError:
    log.append("propagated")
assert log == ["set up", ("clean up", ValueError, failure), "propagated"]
print(log)
