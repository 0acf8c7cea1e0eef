import ast

commented = "if age >= 18:  # may vote\n    pass\n"
named = "VOTING_AGE = 18\nmay_vote = age >= VOTING_AGE\nif may_vote:\n    pass\n"


def names(source):
    return sorted({node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)})


print(names(commented), names(named))
assert names(commented) == ["age"]
assert names(named) == ["VOTING_AGE", "age", "may_vote"]
assert ast.unparse(ast.parse(commented)) == "if age >= 18:\n    pass"
