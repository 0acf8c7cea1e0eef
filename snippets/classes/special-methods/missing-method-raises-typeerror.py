class Empty:
    pass


thing = Empty()
raised = []
for operation in (lambda: len(thing), lambda: thing[0], lambda: thing(), lambda: thing.__len__):
    try:
        operation()
    except (TypeError, AttributeError) as error:
        raised.append(type(error))

assert raised == [TypeError, TypeError, TypeError, AttributeError]
print([error.__name__ for error in raised])
