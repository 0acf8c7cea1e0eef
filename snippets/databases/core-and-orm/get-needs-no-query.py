# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(User())
    session.commit()

sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql))
counts = []
with Session(engine) as session:
    user = session.scalars(select(User)).one()
    counts.append(len(sent))
    assert session.get(User, 1) is user
    counts.append(len(sent))
    assert session.get(User, 1, populate_existing=True) is user
    counts.append(len(sent))
    session.expire(user)
    assert session.get(User, 1) is user
    counts.append(len(sent))
assert counts == [1, 1, 2, 3]
print(counts)
