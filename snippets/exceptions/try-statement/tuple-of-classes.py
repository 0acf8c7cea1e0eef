def handler_of(raw):
    try:
        try:
            int(raw)
            return "nothing raised"
        except (TypeError, ValueError) as error:
            return f"tuple caught {type(error).__name__}"
    except Exception as error:
        return f"escaped {type(error).__name__}"


handlers = [handler_of(raw) for raw in ("10", "ten", None, float("inf"))]
assert handlers == ["nothing raised", "tuple caught ValueError", "tuple caught TypeError", "escaped OverflowError"]
print(handlers)
