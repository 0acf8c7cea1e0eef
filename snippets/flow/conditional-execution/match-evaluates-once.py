log = []


def subject(value):
    log.append("subject")
    return value


def tried(name):
    log.append(name)
    return False


def run(value):
    log.clear()
    match subject(value):
        case 1 if tried("first guard"):
            log.append("first block")
        case 1:
            log.append("second block")
        case 1:
            log.append("third block")
    return log


assert run(1) == ["subject", "first guard", "second block"]
assert run(2) == ["subject"]
print(run(1))
