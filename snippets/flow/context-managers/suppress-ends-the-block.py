import contextlib

log = []


def outcome_of(error):
    try:
        with contextlib.suppress(FileNotFoundError):
            log.append("start")
            raise error
            log.append("rest of the block")
        return "went on after the block"
    except OSError as escaped:
        return type(escaped).__name__


outcomes = [outcome_of(FileNotFoundError()), outcome_of(PermissionError())]
assert outcomes == ["went on after the block", "PermissionError"]
assert log == ["start", "start"]
print(outcomes)
