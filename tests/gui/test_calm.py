"""What waits until the key is painted."""

from threading import Event, Thread

from app.gui.calm import Calm


def test_calm_comes_back_a_breath_after_the_key(qtbot) -> None:
    calm = Calm()
    with qtbot.waitSignal(calm.back, timeout=2000):
        calm.stir()
        assert not calm
    assert calm


def test_work_goes_on_where_nobody_is_left_to_bring_calm_back(qapp) -> None:
    calm = Calm()
    calm.stir()
    done = Event()

    def work() -> None:
        for _ in range(400):
            calm.wait(0.05)
        done.set()

    Thread(target=work, daemon=True).start()
    assert done.wait(10)  # Twenty seconds, if each time were waited for.
