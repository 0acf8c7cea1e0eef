log = []


def note(entry, result=None):
    log.append(entry)
    return result


match note("subject", 1):
    case 0:
        log.append("case 0")
    case 1 if note("first guard", False):
        log.append("first case 1")
    case 1 if note("second guard", True):
        log.append("second case 1")
    case 1:
        log.append("third case 1")
assert log == ["subject", "first guard", "second guard", "second case 1"]
print(log)
