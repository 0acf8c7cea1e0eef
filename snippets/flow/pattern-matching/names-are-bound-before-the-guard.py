def steps(subject):
    log = []
    match subject:
        case (value, 4) if log.append(value) or value > 3:
            log.append("first case")
        case (_, 4):
            log.append("second case")
    return log, value


assert steps((3, 4)) == ([3, "second case"], 3)
assert steps((4, 4)) == ([4, "first case"], 4)
print(steps((3, 4)))
