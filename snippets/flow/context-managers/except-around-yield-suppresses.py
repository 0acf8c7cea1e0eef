from contextlib import contextmanager

log = []


@contextmanager
def ignoring(kind):
    try:
        yield
    except kind as error:
        log.append(f"ignored {error}")


def outcome_of(error):
    try:
        with ignoring(ValueError):
            raise error
        return "went on after the block"
    except Exception as escaped:
        return f"raised {escaped!r}"


outcomes = [outcome_of(ValueError("bad row")), outcome_of(TypeError("no row"))]
assert outcomes == ["went on after the block", "raised TypeError('no row')"]
assert log == ["ignored bad row"]
print(outcomes)
