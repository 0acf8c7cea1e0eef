# tries: to find an object of its own by the collector
# ends: passed
# forked: yes
import gc


class Mine:
    pass


mine = Mine()


def look():
    found = [each for each in gc.get_objects() if type(each) is Mine]
    return [] if found == [mine] and gc.get_referrers(mine) else ["the collector does not know it"]
