def risky(kind, log):
    try:
        raise kind
    except TypeError:
        log.append("handled")
    finally:
        log.append("finally")


def log_of(kind):
    log = []
    try:
        risky(kind, log)
    except Exception as error:
        log.append(f"caller got {type(error).__name__}")
    return log


assert log_of(TypeError) == ["handled", "finally"]
assert log_of(KeyError) == ["finally", "caller got KeyError"]
print(log_of(KeyError))
