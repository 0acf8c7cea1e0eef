# tries: to hang whoever imports it
# ends: timed-out
# timeout: 2
while True:
    pass
