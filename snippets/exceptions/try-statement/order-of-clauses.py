def clauses_run(action):
    log = []
    try:
        log.append("try")
        action()
    except ZeroDivisionError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


def returning():
    log = []
    try:
        log.append("try")
        return log
    except ZeroDivisionError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")


fine, failing = clauses_run(lambda: 1 / 1), clauses_run(lambda: 1 / 0)
assert fine == ["try", "else", "finally"]
assert failing == ["try", "except", "finally"]
assert returning() == ["try", "finally"]
print(fine, failing)
