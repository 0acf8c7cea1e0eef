log = []


def mark(name):
    log.append(f"evaluate {name}")

    def decorate(cls):
        log.append(f"call {name}")
        return cls

    return decorate


@mark("upper")
@mark("lower")
class Box:
    log.append("body")


assert log == ["evaluate upper", "evaluate lower", "body", "call lower", "call upper"]
assert Box.__name__ == "Box"
print(log)
