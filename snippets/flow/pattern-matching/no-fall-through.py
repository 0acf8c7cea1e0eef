run = []
for subject in (1, 2, 3):
    match subject:
        case 1 | 2:
            run.append(f"first case for {subject}")
        case 2 | 3:
            run.append(f"second case for {subject}")
assert run == ["first case for 1", "first case for 2", "second case for 3"]
print(run)
