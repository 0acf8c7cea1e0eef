def clauses_run(action):
    log = []
    try:
        log.append("try")
        action()
        log.append("end of block")
    except ZeroDivisionError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


def left_by_return(log):
    try:
        return log
    except ZeroDivisionError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")


fine, failing = clauses_run(lambda: None), clauses_run(lambda: 1 / 0)
assert fine == ["try", "end of block", "else", "finally"]
assert failing == ["try", "except", "finally"]
assert left_by_return([]) == ["finally"]
print(fine, failing)
