def outcome(function):
    try:
        return function("r", 1)
    except TypeError:
        return "broken"


def version_1(report, copies):
    return (report, copies)


def version_2(report, copies, *, colour=False):
    return (report, copies)


def version_3(report, copies, paper):
    return (report, copies)


def starred_1(report, *copies):
    return (report, copies)


def starred_2(report, paper, *copies):
    return (report, copies)


found = [outcome(function) for function in (version_1, version_2, version_3)]
starred = [outcome(function) for function in (starred_1, starred_2)]
print(found)
assert found == [("r", 1), ("r", 1), "broken"]
assert starred == [("r", (1,)), ("r", ())]
