class PaymentError(Exception):
    pass


def raised(thing):
    try:
        raise thing
    except (PaymentError, TypeError) as error:
        return f"{type(error).__name__}{error.args}"


outcomes = [raised(PaymentError), raised(PaymentError("no")), raised("no")]

assert outcomes == [
    "PaymentError()",
    "PaymentError('no',)",
    "TypeError('exceptions must derive from BaseException',)",
]
print(*outcomes, sep="\n")
