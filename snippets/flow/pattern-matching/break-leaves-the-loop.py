visited = []
for subject in (1, 2, 3):
    visited.append(subject)
    match subject:
        case 2:
            break
    visited.append(f"after match for {subject}")
assert visited == [1, "after match for 1", 2]

try:
    compile("match 1:\n    case 1:\n        break", "<example>", "exec")
    outcome = None
except SyntaxError as error:
    outcome = error.msg
assert outcome == "'break' outside loop"
print(visited)
