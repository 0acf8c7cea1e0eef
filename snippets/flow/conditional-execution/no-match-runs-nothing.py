log = []
for subject in (1, 2, "1"):
    log.append(subject)
    match subject:
        case 1:
            log.append("case 1")
        case [_]:
            log.append("case [_]")
assert log == [1, "case 1", 2, "1"]
print(log)
