# shows: KeyboardInterrupt that nobody catches
# ends: raised|crashed
raise KeyboardInterrupt
