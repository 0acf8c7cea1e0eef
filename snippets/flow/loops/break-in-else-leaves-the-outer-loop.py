def run(skipped):
    log = []
    for row in "abc":
        for column in "xy":
            if row + column in skipped:
                break
            log.append(row + column)
        else:
            break
        log.append(f"after {row}")
    else:
        log.append("else")
    return log


assert run(skipped=["ay"]) == ["ax", "after a", "bx", "by"]
assert run(skipped=["ax", "bx", "cx"]) == ["after a", "after b", "after c", "else"]
print(run(skipped=["ay"]))
