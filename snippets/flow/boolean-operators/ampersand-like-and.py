def outcome(operation):
    evaluated = []

    def check(answer):
        evaluated.append(answer)
        return answer

    return operation(check), evaluated


with_and = outcome(lambda check: check(False) and check(True))
with_ampersand = outcome(lambda check: check(False) & check(True))
assert with_and == (False, [False])
assert with_ampersand == (False, [False, True])
print(with_ampersand)
assert with_ampersand == with_and
