made = []


class PaymentError(Exception):
    def __init__(self, *arguments):
        made.append(arguments)


def raised(thing):
    try:
        raise thing
    except PaymentError as error:
        return error


from_class = raised(PaymentError)
assert (type(from_class), made) == (PaymentError, [()])

instance = PaymentError("card expired")
assert raised(instance) is instance
assert made == [(), ("card expired",)]
print(made)
