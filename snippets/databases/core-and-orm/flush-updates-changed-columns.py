# /// script
# dependencies = ["sqlalchemy"]
# ///

from sqlalchemy import create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    city: Mapped[str]
    changes: Mapped[int] = mapped_column(default=0, onupdate=1)


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent = []
with Session(engine) as session:
    user = User(name="Ann", city="Rome")
    session.add(user)
    session.flush()

    event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, values, *rest: sent.append((sql, values)))
    user.city = "Oslo"
    user.city = "Bern"
    assert sent == []
    session.flush()
assert sent == [("UPDATE user SET city=?, changes=? WHERE user.id = ?", ("Bern", 1, 1))]
print(sent)
