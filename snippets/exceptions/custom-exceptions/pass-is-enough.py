class PaymentError(Exception):
    pass


texts = []
for arguments in [(), ("card expired",), ("card expired", 402)]:
    try:
        raise PaymentError(*arguments)
    except PaymentError as error:
        texts.append((error.args, str(error)))

assert texts == [
    ((), ""),
    (("card expired",), "card expired"),
    (("card expired", 402), "('card expired', 402)"),
]
print(*texts, sep="\n")
