def leave(way, log):
    for turn in (1, 2):
        try:
            log.append(way)
            if way == "return":
                return
            if way == "break":
                break
            if way == "continue":
                continue
            if way in ("handled", "raise"):
                raise ValueError(way)
            log.append("end of block")
        except ValueError as error:
            log.append("except")
            if way == "raise":
                raise
        finally:
            log.append("finally")
        log.append("after try")


def log_of(way):
    log = []
    try:
        leave(way, log)
    except ValueError:
        log.append("propagated")
    return log


assert log_of("end") == ["end", "end of block", "finally", "after try"] * 2
assert log_of("continue") == ["continue", "finally"] * 2
assert log_of("break") == ["break", "finally"]
assert log_of("return") == ["return", "finally"]
assert log_of("handled") == ["handled", "except", "finally", "after try"] * 2
assert log_of("raise") == ["raise", "except", "finally", "propagated"]
print(log_of("return"), log_of("raise"))
