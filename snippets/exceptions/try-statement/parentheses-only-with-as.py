# /// script
# requires-python = ">=3.14"
# ///
outcomes = {}
for clause in (
    "except ValueError, KeyError",
    "except* ValueError, KeyError",
    "except (ValueError, KeyError) as error",
    "except ValueError, KeyError as error",
):
    try:
        compile(f"try:\n    pass\n{clause}:\n    pass", "<source>", "exec")
        outcomes[clause] = "compiles"
    except SyntaxError as error:
        outcomes[clause] = type(error).__name__

assert list(outcomes.values()) == ["compiles", "compiles", "compiles", "SyntaxError"]
print(outcomes)
