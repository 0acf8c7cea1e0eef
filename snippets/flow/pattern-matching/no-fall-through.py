run = []
for subject in (1, 2, 3):
    match subject:
        case 1 | 2 if run.append(f"guard for {subject}") or subject > 1:
            run.append(f"first case for {subject}")
        case other:
            run.append(f"second case for {other}")
assert run == ["guard for 1", "second case for 1", "guard for 2", "first case for 2", "second case for 3"]
print(run)
